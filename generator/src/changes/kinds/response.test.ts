import { testKinds } from '../cases.fixture.ts';
import { responses } from '../changed.fixture.ts';
import { responseKinds } from './response.ts';

const done = "'204': {description: Done}";
const text = 'content: {text/plain: {}}';
const json = (schema = '{type: string}', more = ''): string => `application/json: {schema: ${schema}${more}}`;
const ok = (content: string): string => responses(`'200': {description: Ok, content: {${content}}}`);

testKinds(responseKinds, [
  ['success-response-added', 'minor, minor, minor', responses(done), responses(`${done}, '202': {description: Later}`)],
  [
    'success-response-removed',
    'major, major, major',
    responses(`${done}, '202': {description: Later}`),
    responses(done),
  ],
  [
    'success-status-changed',
    'minor, patch, patch',
    responses(`'200': {description: Ok, ${text}}`),
    responses(`'201': {description: Ok, ${text}}`),
  ],
  ['redirection-added', 'minor, major, major', responses(done), responses(`${done}, '304': {description: Same}`)],
  ['redirection-removed', 'minor, major, major', responses(`${done}, 3XX: {description: There}`), responses(done)],
  ['error-response-added', 'minor, minor, minor', responses(done), responses(`${done}, '404': {description: No}`)],
  ['error-response-removed', 'minor, minor, minor', responses(`${done}, '404': {description: No}`), responses(done)],
  [
    'response-became-error',
    'major, major, major',
    responses("'default': {description: Any}"),
    responses(`${done}, 'default': {description: Any}`),
    ['success-response-added'],
  ],
  [
    'response-became-success',
    'major, major, major',
    responses(`${done}, 'default': {description: Any}`),
    responses("'default': {description: Any}"),
    ['success-response-removed'],
  ],
  ['response-description-changed', 'none, patch, patch', responses(done), responses("'204': {description: Ready}")],
  [
    'response-body-added',
    'minor, minor, minor',
    responses("'200': {description: Ok}"),
    responses(`'200': {description: Ok, ${text}}`),
  ],
  [
    'response-body-removed',
    'major, major, major',
    responses(`'200': {description: Ok, ${text}}`),
    responses("'200': {description: Ok}"),
  ],
  [
    'response-media-type-added',
    'minor, minor, minor',
    ok(json()),
    ok(`${json()}, text/plain: {}`),
    ['result-became-optional'],
  ],
  [
    'response-media-type-parameters-changed',
    'none, patch, patch',
    ok('application/json: {schema: {type: string}}'),
    ok("'application/json; charset=utf-8': {schema: {type: string}}"),
  ],
  [
    'response-media-type-variant-changed',
    'major, minor, minor',
    ok('application/json: {schema: {type: string}}'),
    ok("'application/json; charset=iso-8859-1': {schema: {type: string}}"),
  ],
  [
    'response-media-type-removed',
    'major, major, major',
    ok(`${json()}, text/plain: {}`),
    ok(json()),
    ['result-became-certain'],
  ],
  [
    'response-media-type-changed',
    'major, minor, minor',
    ok(json()),
    ok('application/vnd.x+json: {schema: {type: string}}'),
  ],
  ['response-example-changed', 'none, patch, patch', ok(json()), ok(json('{type: string}', ', example: New'))],
  [
    'result-became-optional',
    'none, major, major',
    ok(json()),
    responses(`${done}, '200': {description: Ok, content: {${json()}}}`),
    ['success-response-added'],
  ],
  [
    'result-became-certain',
    'none, minor, minor',
    responses(`${done}, '200': {description: Ok, content: {${json()}}}`),
    ok(json()),
    ['success-response-removed'],
  ],
  [
    'error-became-declared',
    'none, minor, minor',
    responses(`${done}, '404': {description: No, content: {application/json: {}}}`),
    responses(`${done}, '404': {description: No, content: {${json('{}')}}}`),
  ],
]);
