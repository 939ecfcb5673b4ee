// Makes a new document, plate, theme, story, report, value, source, finding, term or event: npm run nieuw -- <soort> "<naam>".
import { fileURLToPath } from 'node:url';
import { command } from '../src/components/templates/command.ts';

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');
const { ok, text } = await command(root, process.argv.slice(2));
console.log(text);
process.exitCode = ok ? 0 : 1;
