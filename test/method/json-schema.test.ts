/** The editor's schema of a method file accepts what ships and refuses what crp refuses; every field is described. */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { methodJsonSchema } from '../../src/method/json-schema.ts';

const schema = methodJsonSchema();
const validate = new Ajv2020({ strict: false, allErrors: true }).compile(schema);
const errorsOf = (text: string) => {
  validate(parse(text));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
};

it.each(['src/method/built-in.yaml', 'examples/apac/method.yaml'])('accepts %s', (file) => {
  expect(errorsOf(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'))).toEqual([]);
});

it.each([
  'roles: {buyer: {weight: 4, zh: 采购, en: buyer}, user: null}',
  'key: {acts: {days: 90}}',
  'projects: {win-rate: {otherwise: 1/3}}',
  'key: {gates: [{id: a, zh: 甲, en: a, needs: {any: [{all: [{acts: 1}]}, {observed: depth}, {observed: 2}]}, at-most: favorable, provisional: true}]}',
])('accepts %s', (text) => {
  expect(errorsOf(text)).toEqual([]);
});

it.each([
  ['rolls: {}', ' must NOT have additional properties'],
  ['key: {acts: {days: -1}}', '/key/acts/days must be >= 0'],
  [
    'routine: [{kind: selfcheck, every: quarter}]',
    '/routine/0/kind must be equal to one of the allowed values',
  ],
  ['general: {levels: [{id: a, zh: 甲, en: a}]}', "/general/levels/0 must have required property 'from'"],
])('refuses %s', (text, error) => {
  expect(errorsOf(text)).toContain(error);
});

describe('every field', () => {
  const fields = fieldsOf(schema, []);

  it('is found', () => expect(fields.length).toBeGreaterThan(150));

  it.each(fields)('%s is described in both languages', (_, field) => {
    expect(field.description).toMatch(/[A-Za-z].* \/ .*\p{Script=Han}/u);
    expect(field.markdownDescription).toMatch(/[A-Za-z].*\n\n.*\p{Script=Han}/u);
  });
});

interface Field {
  readonly description?: string;
  readonly markdownDescription?: string;
}

function fieldsOf(value: unknown, path: readonly string[]): [string, Field][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]): [string, Field][] => {
    const deeper = fieldsOf(inner, [...path, key]);
    if (key !== 'properties') return deeper;
    return [
      ...Object.entries(inner as Record<string, Field>).map(([name, field]): [string, Field] => [
        [...path, name].join('.'),
        field,
      ]),
      ...deeper,
    ];
  });
}
