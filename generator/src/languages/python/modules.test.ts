/** Which module has what, and that no order in which modules are loaded finds one that is not there yet. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { interpreted } from '../../../test/interpreted.ts';
import { lowered } from '../../api/lowered.ts';
import { header } from '../../spec/inspect.ts';
import { python } from './language.ts';

const ofA = '#/paths/~1a/get/responses/200/content/application~1json/schema';
const failureOfA = '#/paths/~1a/get/responses/404/content/application~1json/schema';

/** Modules that need each other, recursion, types of one operation in another, and names that two things want. */
const description = `
x-client-parameters: [{name: mode, in: query, schema: {type: string, enum: [fast, slow]}}]
paths:
  /a:
    get:
      operationId: getA
      responses:
        '200':
          description: Done
          content:
            application/json:
              schema:
                type: object
                required: [value]
                properties:
                  value:
                    oneOf: [{type: object, required: [deep], properties: {deep: {$ref: '#/components/schemas/B'}}}, {$ref: '#/components/schemas/B'}]
        '410': {description: Gone, content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Why'}}}}}
        '404': {description: Gone, content: {application/json: {schema: {oneOf: [{type: object, properties: {why: {type: string}}}, {type: string}]}}}}
  /b:
    get:
      operationId: getB
      responses:
        '200': {description: Done, content: {application/json: {schema: {$ref: '${ofA}'}}}}
        '404': {description: Gone, content: {application/json: {schema: {$ref: '${failureOfA}'}}}}
  /node:
    put:
      operationId: node
      tags: [Settings]
      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Node'}}}}
      responses: {'200': {description: Done, content: {application/json: {schema: {$ref: '#/components/schemas/Tree'}}}}}
  /mode:
    post:
      operationId: mode
      requestBody:
        content:
          multipart/form-data:
            schema: {title: PropertyEncoding, type: object, properties: {a: {title: Settings, type: object, properties: {x: {type: string}}}}}
            encoding: {a: {contentType: text/plain}}
      responses: {'204': {description: Done}}
components:
  schemas:
    B:
      type: object
      required: [pick]
      properties:
        pick: {oneOf: [{type: string}, {$ref: '${ofA}/properties/value/oneOf/0'}, {$ref: '#/components/schemas/C'}]}
    C: {oneOf: [{type: integer}, {type: array, items: {$ref: '#/components/schemas/D'}}]}
    D: {type: object, required: [c], properties: {c: {oneOf: [{$ref: '#/components/schemas/C'}, {type: boolean}]}}}
    Why: {oneOf: [{type: integer}, {$ref: '${failureOfA}/oneOf/0'}]}
    Node: {type: object, properties: {children: {type: array, items: {$ref: '#/components/schemas/Node'}}}}
    Tree: {oneOf: [{$ref: '#/components/schemas/Node'}, {type: array, items: {$ref: '#/components/schemas/Tree'}}]}
`;

const identity = { name: 'anything', published: 'anything', version: '' };

function moduleOf(path: string): string {
  const { files } = python.emit(lowered(description).api, identity);
  return files.find((file) => file.path === `src/anything/${path}.py`)?.text ?? 'there is no such file';
}

/** The classes, constants and functions of a module, in order. */
function declaredIn(path: string): string[] {
  return [...moduleOf(path).matchAll(/^(?:class |def )?(\w+)[:(]/gm)].map(([, name = '']) => name);
}

test('a module has all that is of one operation, or of one component', () => {
  const { files } = python.emit(lowered(description).api, identity);
  const paths = files.map(({ path }) => path.replace('src/anything/', ''));
  const isOfOne = (path: string): boolean => /^(models|_generated\/schemas)\/.*[a-z]\.py$/.test(path);
  expect(paths.filter(isOfOne).toSorted()).toEqual([
    ...['b', 'c', 'd', 'get_a', 'node', 'tree', 'why'].map((name) => `_generated/schemas/${name}.py`),
    ...['b', 'c', 'd', 'node', 'tree', 'why'].map((name) => `models/components/${name}.py`),
    'models/errors/get_a.py',
    ...['get_a', 'get_b', 'mode', 'node'].map((name) => `models/operations/${name}.py`),
  ]);
});

test('classes come before unions, unions before the errors that hold them, and those before calls', () => {
  expect(declaredIn('models/operations/get_a')).toEqual([
    ...['GetAResponseBody', 'GetAValueDeep', 'GetAValue', 'GET_A_VALUE_SHAPE', 'GetAResponse'],
    ...['operation', 'request'],
  ]);
  expect(declaredIn('models/components/d')).toEqual(['D', 'DC', 'DC_SHAPE']);
  expect(declaredIn('models/errors/get_a')).toEqual([
    ...['GetANotFoundWhy', 'GetANotFoundData', 'GET_A_NOT_FOUND_DATA_SHAPE', 'GetAGone', 'GetANotFound'],
  ]);
});

test('only what may not be there yet is a string: a union that needs itself, or that a module needs which its own needs', () => {
  const modules = ['operations/get_a', ...['b', 'c', 'd', 'tree', 'why'].map((name) => `components/${name}`)];
  expect(modules.flatMap((path) => moduleOf(`models/${path}`).match(/^\w+: TypeAlias = .*$/gm) ?? [])).toEqual([
    'GetAValue: TypeAlias = Union[GetAValueDeep, components.B]',
    'BPick: TypeAlias = Union[str, operations.GetAValueDeep, components.C]',
    'C: TypeAlias = "Union[int, List[components.D]]"',
    'DC: TypeAlias = Union[components.C, bool]',
    'Tree: TypeAlias = "Union[components.Node, List[Tree]]"',
    'Why: TypeAlias = "Union[int, errors.GetANotFoundWhy]"',
  ]);
  expect(moduleOf('models/errors/get_a').match(/^class .*SDKError.*$/gm)).toEqual([
    'class GetAGone(SDKError[List[components.Why]]):',
    'class GetANotFound(SDKError[GetANotFoundData]):',
  ]);
});

test('a type of another module is taken from its namespace, and one of the same by its name', () => {
  expect(moduleOf('models/operations/get_b')).toContain('    object: operations.GetAResponseBody\n');
  expect(moduleOf('models/operations/get_a')).toContain('    object: GetAResponseBody\n');
});

test('what a module imports gives way to what it declares', () => {
  expect(moduleOf('models/operations/mode')).toContain(`
def request(settings: _Settings, request_body: Optional[PropertyEncoding] = None) -> RequestParts:
    return RequestParts(
        target=with_query("/mode", form("mode", settings["mode"])),
        body=multipart_body(
            request_body,
            model(PropertyEncoding),
            encoding={"a": _PropertyEncoding(content_type="text/plain")},
        ),
    )
`);
});

const directory = mkdtempSync(join(tmpdir(), 'python-modules-'));
afterAll(() => {
  rmSync(directory, { recursive: true });
});

const interpreter = fileURLToPath(new URL('../../../../packages/python/.venv/bin/python', import.meta.url));
const command = fileURLToPath(new URL('../../../bin/generate.mjs', import.meta.url));
const missing =
  spawnSync(interpreter, ['-c', 'import httpx']).status === 0 ? undefined : 'Python or httpx is not installed';

interpreted('whichever module is loaded first, all are whole, and values of all types are read', missing, () => {
  const file = join(directory, 'openapi.yaml');
  writeFileSync(file, header + description);
  const out = join(directory, 'out');
  const made = spawnSync(process.execPath, [command, 'python', '--spec', file, '--out', out], { encoding: 'utf8' });
  expect(made.status, made.stderr).toBe(0);
  const source = join(out, 'packages/python/src');
  const { stdout, stderr } = spawnSync(interpreter, ['-B', '-W', 'error', '-c', program, source], { encoding: 'utf8' });
  expect({ stdout, stderr }).toEqual({ stdout: 'True\n', stderr: '' });
});

/** Starts with each module once, and looks at everything that there is. */
const program = `
import importlib
import pathlib
import pickle
import sys

root = pathlib.Path(sys.argv[1])
[package] = [path.name for path in root.iterdir()]
sys.path.insert(0, str(root))
modules = sorted(
    ".".join(path.relative_to(root).with_suffix("").parts)
    for folder in ("models", "_generated")
    for path in (root / package / folder).rglob("*.py")
    if path.name != "__init__.py"
)
for first in modules:
    for loaded in [name for name in sys.modules if name.split(".")[0] == package]:
        del sys.modules[loaded]
    importlib.import_module(first)
    for module in modules:
        importlib.import_module(module)
    components, errors, operations = [
        importlib.import_module(f"{package}.models.{name}") for name in ("components", "errors", "operations")
    ]
    calls, schemas, shapes = [
        importlib.import_module(f"{package}._generated.{name}") for name in ("calls", "schemas", "shapes")
    ]

    for namespace in (components, errors, operations, calls, schemas, shapes):
        for name in namespace.__all__:
            value = getattr(namespace, name)
            if isinstance(value, type) and value.__module__.startswith(f"{package}.models."):
                for annotation in vars(value).get("__annotations__", {}).values():
                    eval(annotation, vars(sys.modules[value.__module__]))
    body = {"value": {"deep": {"pick": {"deep": {"pick": [{"c": [{"c": True}]}]}}}}}
    read = operations.GetAResponseBody.from_dict(body)
    inner = read.value.deep.pick
    assert type(inner) is operations.GetAValueDeep, inner
    assert type(inner.deep.pick[0].c[0]) is components.D
    assert read.to_dict() == body
    assert pickle.loads(pickle.dumps(read)) == read
    tree = shapes.TREE_SHAPE([[{"children": [{}]}]])
    assert type(tree[0][0].children[0]) is components.Node
    assert calls.mode.request({"mode": "fast"}, operations.PropertyEncoding(a=operations.Settings(x="y"))).body is not None
print(len(modules) > 10)
`;
