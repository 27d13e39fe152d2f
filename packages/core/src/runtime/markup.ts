const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", '#39': "'", amp: '&' };

/** What a body of XML or HTML says about an error: message and code of an error element, or the title of a page. */
export function explainMarkup(body: string): string {
  const start = body.slice(0, 65_536).trimStart();
  if (!start.startsWith('<')) return '';
  const [, attributes = '', content = ''] = /<(?:error|response)\b([^<>]*)>([^<]*)/i.exec(start) ?? [];
  const [, title = ''] = /<(?:title|message)\b[^<>]*>([^<]*)/i.exec(start) ?? [];
  const status = attribute(attributes, 'status');
  const said = [attribute(attributes, 'message'), plain(content), /\D/.test(status) ? status : '', plain(title)].find(
    (text) => text !== '',
  );
  const code = attribute(attributes, 'code');
  return said !== undefined && code ? `${said} (${code})` : (said ?? '');
}

function attribute(attributes: string, name: string): string {
  const [, double, single = ''] = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'i').exec(attributes) ?? [];
  return plain(double ?? single);
}

function plain(text: string): string {
  const read = text.replace(/&(\w+|#39);/g, (entity, name: string) => ENTITIES[name] ?? entity);
  return read.replace(/\s+/g, ' ').trim();
}
