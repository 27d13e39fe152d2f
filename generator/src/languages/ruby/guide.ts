/** The Ruby part of a package's README. */
import type { PackageGuide } from '../../docs/package-guide.ts';

export function guideOf(gem: string, root: string): PackageGuide {
  return {
    runsOn: 'Ruby 3.1 or later',
    install: `gem install ${gem}`,
    errors: { any: `${root}::Errors::RequestError`, response: `${root}::Errors::SDKError` },
    catching: `require '${gem}'

begin
  # a call
rescue ${root}::Errors::SDKError => e
  warn "#{e.status_code} #{e.message}"
rescue ${root}::Errors::RequestError => e
  warn "no response: #{e.message}"
end
`,
    example: (program) => [{ path: 'examples/first_call.rb', text: program }],
  };
}
