#!/usr/bin/env bash
# What one would guess: a converter from Swagger 2.0 to OpenAPI 3.0 makes a request body of every body parameter, wherever
# it is declared. Swagger 2.0 allows three places: in the operation, under the path, and at the root under `parameters`,
# to which operations refer.
#
# What happens in @scalar/openapi-upgrader 0.4.9, the converter that is maintained today:
# 1. A reference to a body under the root's `parameters` stays a parameter of the operation, and leads to
#    components.requestBodies: the operation has no request body, and its list of parameters has something that is none.
# 2. A body under the path becomes the body of its operations if `parameters` is the first key of the path. Where a method
#    stands above it, that method silently has no body: the order of keys, which means nothing, decides.
#
# Why it matters: both forms are valid, both conversions end without an error, and a client made of the result sends
# requests without their body. Whoever reads Swagger 2.0 through this library has to put such bodies into the operations
# first.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --save-exact @scalar/openapi-upgrader@0.4.9 >/dev/null 2>&1
node -p '"@scalar/openapi-upgrader " + JSON.parse(require("fs").readFileSync("node_modules/@scalar/openapi-upgrader/package.json")).version'
cat >check.mjs <<'JS'
import assert from 'node:assert/strict';
import { upgradeFromTwoToThree } from '@scalar/openapi-upgrader/2.0-to-3.0';

const head = { swagger: '2.0', info: { title: 'T', version: '1' }, host: 'example.com' };
const body = () => ({ name: 'pet', in: 'body', schema: { type: 'string' } });
const responses = () => ({ 204: { description: 'Done' } });
const show = (label, value) => console.log(`${label}: ${JSON.stringify(value)}`);

const referred = upgradeFromTwoToThree({
  ...head,
  parameters: { Pet: body() },
  paths: { '/a': { post: { parameters: [{ $ref: '#/parameters/Pet' }], responses: responses() } } },
});
const { parameters, requestBody } = referred.paths['/a'].post;
show('1. parameters of the operation', parameters);
show('   its request body', requestBody ?? null);
assert.deepEqual(parameters, [{ $ref: '#/components/requestBodies/Pet' }]);
assert.equal(requestBody, undefined);

const ofPath = (path) => upgradeFromTwoToThree({ ...head, paths: { '/a': path } }).paths['/a'].post.requestBody;
const below = ofPath({ post: { responses: responses() }, parameters: [body()] });
const above = ofPath({ parameters: [body()], post: { responses: responses() } });
show('2. body where the method stands above `parameters`', below ?? null);
show('   body where it stands below', above ?? null);
assert.equal(below, undefined);
assert.ok(above?.content?.['application/json']);
JS
node check.mjs
