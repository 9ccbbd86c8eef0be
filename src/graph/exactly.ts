import type * as z from 'zod/mini';

type Test = (value: unknown) => boolean;
type Schema = z.core.$ZodType;
type Check = z.core.$ZodCheck;

/**
 * A quick test of whether a value of JSON is exactly what a schema describes, so that reading it by
 * the schema would give the same again: its keys in their order, none more. It copies nothing and
 * does not say what is wrong. Where it says false, the schema has the last word: the keys may stand
 * in another order, or the schema may ask for something that is not known here. Options of a union
 * must differ in type.
 */
export function exactly(schema: Schema): Test {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const isOfType = testOfType(def);
  const checks = ((def.checks ?? []) as Check[]).map(testOfCheck);
  const [first] = checks;
  if (!first) return isOfType;
  if (checks.length === 1) return (value) => isOfType(value) && first(value);
  return (value) => isOfType(value) && checks.every((passes) => passes(value));
}

const never: Test = () => false;

function testOfType(def: z.core.$ZodTypes['_zod']['def']): Test {
  switch (def.type) {
    case 'string':
      return (value) => typeof value === 'string';
    case 'boolean':
      return (value) => typeof value === 'boolean';
    case 'number':
      return 'format' in def && def.format === 'safeint' ? Number.isSafeInteger : never;
    case 'enum': {
      const values = new Set<unknown>(Object.values(def.entries));
      return (value) => values.has(value);
    }
    // what is left out the schema fills in
    case 'default':
      return exactly(def.innerType);
    case 'nullable': {
      const isInner = exactly(def.innerType);
      return (value) => value === null || isInner(value);
    }
    case 'union': {
      const options = def.options.map(exactly);
      return (value) => options.some((isOption) => isOption(value));
    }
    case 'array': {
      const isElement = exactly(def.element);
      return (value) => Array.isArray(value) && value.every(isElement);
    }
    case 'record':
      return isRecordOf(exactly(def.keyType), exactly(def.valueType));
    case 'object':
      return def.catchall ? never : isObjectOf(def.shape);
    default:
      return never;
  }
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

function isObjectOf(shape: Readonly<Record<string, Schema>>): Test {
  const keys = Object.keys(shape);
  const tests = keys.map((key) => exactly(shape[key] as Schema));
  return (value) => {
    if (!isPlain(value)) return false;
    let at = 0;
    for (const key in value) {
      if (key !== keys[at] || tests[at]?.(value[key]) !== true) return false;
      at++;
    }
    return at === keys.length;
  };
}

const isRecordOf =
  (isKey: Test, isValue: Test): Test =>
  (value) => {
    if (!isPlain(value)) return false;
    for (const key in value)
      if (key === '__proto__' || !isKey(key) || !isValue(value[key])) return false;
    return true;
  };

/** Of a value of the right type. */
function testOfCheck(check: Check): Test {
  const { def } = (check as unknown as z.core.$ZodChecks)._zod;
  if (def.check === 'min_length') return (value) => (value as string).length >= def.minimum;
  if (def.check === 'string_format' && def.format === 'regex' && def.pattern) {
    const { pattern } = def;
    return pattern.global || pattern.sticky ? never : (value) => pattern.test(value as string);
  }
  if (def.check === 'greater_than') {
    const least = Number(def.value);
    return def.inclusive ? (value) => Number(value) >= least : (value) => Number(value) > least;
  }
  if (def.check === 'less_than') {
    const most = Number(def.value);
    return def.inclusive ? (value) => Number(value) <= most : (value) => Number(value) < most;
  }
  return never;
}
