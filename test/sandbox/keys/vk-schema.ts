import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { sharedFile } from '../../shared-folder.ts';

/**
 * The official schema of VK's API, where the shared folder has it: requests are held against its
 * methods, our make-believe answers against its responses. Without it a request may only have the
 * parameters that are listed here by hand.
 */
const folder = sharedFile('data/api/vk-schema');
export const hasVkSchema = existsSync(join(folder, 'wall/methods.json'));

/** Every method may have them. */
const always = ['access_token', 'v', 'lang', 'captcha_sid', 'captcha_key', 'success_token'];
const byHand: Readonly<Record<string, readonly string[]>> = {
  'wall.post': ['owner_id', 'from_group', 'message', 'guid', 'publish_date', 'attachments'],
  'groups.getById': ['group_ids', 'group_id', 'fields'],
  'groups.getTokenPermissions': [],
  'groups.getLongPollSettings': ['group_id'],
  'groups.getLongPollServer': ['group_id'],
  'users.get': ['user_ids', 'fields'],
  'groups.getMembers': ['group_id', 'sort', 'offset', 'count', 'fields', 'filter'],
};

type Json = { [key: string]: unknown };
const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Their own dialect made plain: `required` beside a property, booleans that are 0 and 1. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (!isJson(value)) return value;
  const { required, ...rest } = value;
  const dropped = ['entity', 'enumNames', 'format', '$schema'];
  const made: Json = Object.fromEntries(
    Object.entries(rest).flatMap(([key, one]) =>
      dropped.includes(key) ? [] : [[key, plain(one)]],
    ),
  );
  if (Array.isArray(required)) made['required'] = required;
  if (made['type'] === 'boolean') {
    delete made['type'];
    made['enum'] = [true, false, 0, 1];
  }
  const { properties } = rest;
  if (isJson(properties)) {
    const needed = Object.entries(properties).flatMap(([name, one]) =>
      isJson(one) && one['required'] === true && name !== 'inner_type' ? [name] : [],
    );
    if (needed.length) made['required'] = needed;
  }
  return made;
}

interface Method {
  name: string;
  parameters?: ({ name: string; required?: boolean } & Json)[];
  responses: { [kind: string]: Json };
}
const read = (path: string) => JSON.parse(readFileSync(join(folder, path), 'utf8')) as Json;

function load() {
  const answers = new Ajv({ logger: false, schemaId: '$id', unknownFormats: 'ignore' });
  const asked = new Ajv({ logger: false, coerceTypes: 'array', unknownFormats: 'ignore' });
  for (const noun of readdirSync(folder, { withFileTypes: true })) {
    if (!noun.isDirectory()) continue;
    for (const file of ['objects.json', 'responses.json']) {
      const path = `${noun.name}/${file}`;
      if (!existsSync(join(folder, path))) continue;
      const whole = { ...(plain(read(path)) as Json), $id: `https://schema/${path}` };
      answers.addSchema(whole);
      asked.addSchema(whole);
    }
  }
  return { answers, asked };
}
let loaded: ReturnType<typeof load> | null = null;

function methodOf(name: string): Method | undefined {
  const { methods } = read(`${name.split('.')[0]}/methods.json`) as unknown as {
    methods: Method[];
  };
  return methods.find((method) => method.name === name);
}

/** What is wrong with a request; null: nothing. */
export function wrongRequest(
  name: string,
  params: Readonly<Record<string, string>>,
): string | null {
  const own = Object.fromEntries(Object.entries(params).filter(([key]) => !always.includes(key)));
  const known = byHand[name];
  if (!known) return `The sandbox has no method ${name}.`;
  const alien = Object.keys(own).find((key) => !known.includes(key));
  if (alien) return `${name} has no parameter ${alien}.`;
  if (!hasVkSchema) return null;
  loaded ??= load();
  const parameters = methodOf(name)?.parameters ?? [];
  const schema = {
    $id: `https://schema/${name.split('.')[0]}/asked-${name}.json`,
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(parameters.map((one) => [one.name, plain(one)])),
    required: parameters.filter(({ required }) => required).map((one) => one.name),
  };
  const check = loaded.asked.getSchema(schema.$id) ?? loaded.asked.compile(schema);
  const isList = (key: string) =>
    parameters.some((one) => one.name === key && one['type'] === 'array');
  // A form has words alone: 0 and 1 are its booleans, lists stand with commas.
  const typed = Object.fromEntries(
    Object.entries(own).map(([key, value]) => [
      key,
      isList(key) ? value.split(',') : /^-?\d{1,15}$/.test(value) ? Number(value) : value,
    ]),
  );
  return check(typed) ? null : `${name}: ${loaded.asked.errorsText(check.errors)}`;
}

/** Made once: that takes longest. */
const compiled = new Map<string, Ajv.ValidateFunction>();

/** What is wrong with an answer of ours; null: nothing that can be told here. `kind`: as the schema calls it. */
export function wrongAnswer(name: string, body: unknown, kind = 'response'): string | null {
  if (!hasVkSchema) return null;
  loaded ??= load();
  const ref = String(methodOf(name)?.responses[kind]?.['$ref'] ?? '');
  const check =
    compiled.get(ref) ?? loaded.answers.compile({ $ref: ref.replace('../', 'https://schema/') });
  compiled.set(ref, check);
  return check(body) ? null : `${name}: ${loaded.answers.errorsText(check.errors)}`;
}
