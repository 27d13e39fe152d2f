/** The page of a tag: its description, its operations as a list, then each operation in full. */
import type { Operation, Poll, Tag } from '../api/api.ts';
import type { OutputFile } from '../languages/language.ts';
import { operationAnchors } from './anchors.ts';
import type { Dialect } from './dialect.ts';
import { inlineText } from './inline.ts';
import { linksFrom } from './links.ts';
import { heading } from './literal.ts';
import { methodTitle, operationSection, pollTitle } from './operation-section.ts';
import { block, page, type Block, type Line } from './page.ts';
import { prose } from './prose.ts';

export function tagPage(tag: Tag, path: string, dialect: Dialect): OutputFile {
  const marker = dialect.marker?.(dialect.names.group(tag));
  const link = linksFrom(path, dialect);
  return page(path, [
    block(tag.source, [`# ${heading(tag.title)}`, ...(marker === undefined ? [] : [marker])]),
    block(tag.source, '## Overview'),
    block(tag.source, prose(tag.description)),
    block(tag.source, '### Available Operations'),
    operationList(tag, '', dialect),
    ...tag.operations.flatMap((operation) => [
      ...operationSection(operation, tag, dialect, link),
      ...(operation.poll === undefined ? [] : operationSection(operation, tag, dialect, link, operation.poll)),
    ]),
  ]);
}

/** Bullets that link to the operations on the page at `path`, '' being the page they stand on. */
export function operationList(tag: Tag, path: string, dialect: Dialect): Block {
  const anchors = operationAnchors(tag, dialect);
  return tag.operations.flatMap((operation) => [
    bullet(operation, `${path}#${anchors.get(operation) ?? ''}`, dialect),
    ...(operation.poll === undefined
      ? []
      : [pollBullet(operation, operation.poll, `${path}#${anchors.get(operation.poll) ?? ''}`, dialect)]),
  ]);
}

function bullet(operation: Operation, target: string, dialect: Dialect): Line {
  const summary = inlineText(operation.summary);
  const link = `* [${methodTitle(operation, dialect)}](${target})`;
  return { text: summary === '' ? link : `${link} - ${summary}`, source: operation.source };
}

function pollBullet(operation: Operation, poll: Poll, target: string, dialect: Dialect): Line {
  const text = `* [${methodTitle(operation, dialect, poll)}](${target}) - ${pollTitle(operation, dialect, poll)}`;
  return { text, source: poll.source };
}
