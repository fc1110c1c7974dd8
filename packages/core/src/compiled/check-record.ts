/** Full records out of a compiled file, held against the schema like those of any feed. A module of its own: the schema is large. */
import * as z from 'zod/mini';
import { Provider } from '../feed/provider.js';
import { Scheme } from '../feed/scheme.js';
import { tidy } from '../feed/tidy.js';

const checked = <T extends z.ZodMiniType>(shape: T, value: unknown): z.output<T> | undefined => {
  const { value: tidied } = tidy(value, '');
  const result = z.safeParse(shape, tidied);
  return result.success ? result.data : undefined;
};

export const checkScheme = (value: unknown): Scheme | undefined => checked(Scheme, value);
export const checkProvider = (value: unknown): Provider | undefined => checked(Provider, value);
