import { describe, expect, it } from 'vitest';
import { ALL_TOOLS } from './all-tools.ts';
import { toolSchema } from './tool-schema.ts';

describe('the tools for assistants', () => {
  it.each(ALL_TOOLS)('$name can be described: both schemas are objects', ({ input, output }) => {
    expect(toolSchema(input, 'input').type).toBe('object');
    expect(toolSchema(output, 'output').type).toBe('object');
  });

  it.each(ALL_TOOLS)('$name says each type by itself, as every client reads it', ({ output }) => {
    expect(JSON.stringify(toolSchema(output, 'output'))).not.toMatch(/"type":\[/);
  });

  it('have names of their own', () => {
    expect(new Set(ALL_TOOLS.map((tool) => tool.name)).size).toBe(ALL_TOOLS.length);
  });
});
