import { tokens } from '../styles/tokens';

/** The value of a colour of the light scheme, by the name of its token; throws on a name that is none. */
export const token = (name: string): string => {
  const value = new RegExp(`--${name}:\\s*([^;]+);`).exec(tokens)?.[1];
  if (!value) throw new Error(`No token is called "${name}".`);
  return value;
};
