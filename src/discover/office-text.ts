/** An office written down: as JSON that can be read again, and as a TypeScript file. */
import type { Office } from '../model/office.ts';

/** JSON, patterns as text between slashes. */
export const officeJson = (office: Office): string =>
  JSON.stringify(office, (_, value: unknown) => (value instanceof RegExp ? String(value) : value), 2);

/** A module of TypeScript; `name` heads it, `contract` is where the type comes from. */
export const officeModule = (office: Office, name: string, contract: string): string =>
  `/** ${name}. */\nimport type { Office } from ${text(contract)};\n\nexport default ${written(office, '')} satisfies Office;\n`;

const text = (value: string): string =>
  value.includes("'") ? JSON.stringify(value) : `'${JSON.stringify(value).slice(1, -1).replaceAll('\\"', '"')}'`;

function written(value: unknown, indent: string): string {
  if (typeof value === 'string') return text(value);
  if (value === null || typeof value !== 'object' || value instanceof RegExp) return String(value);
  const inner = `${indent}  `;
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  const lines = Object.entries(value)
    .filter(([, one]) => one !== undefined)
    .map(([key, one]) => `${inner}${Array.isArray(value) ? '' : `${keyOf(key)}: `}${written(one, inner)},\n`);
  return lines.length === 0 ? `${open}${close}` : `${open}\n${lines.join('')}${indent}${close}`;
}

const keyOf = (key: string): string => (/^[A-Za-z_$][\w$]*$/.test(key) ? key : text(key));
