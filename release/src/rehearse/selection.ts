/** What `--only` says of a step: `core` means all of them, `core/bun` one. Without it every step is wanted. */
export function selection(only: string | undefined): (step: string) => boolean {
  const words = only?.split(',').map((word) => word.trim());
  return (step) => words?.some((word) => step === word || step.startsWith(`${word}/`)) ?? true;
}
