// Makes a new document, plate, theme, story, report, value, source, finding, term or event: npm run nieuw -- <soort> "<naam>".
import { fileURLToPath } from 'node:url';
import { platesFromDisk } from '../src/components/praatplaat/plates-from-disk.ts';
import { make } from '../src/components/templates/make.ts';

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');
const today = new Date().toLocaleDateString('sv-SE');
const { ok, text } = await make(root, process.argv.slice(2), platesFromDisk, today);
console.log(text);
process.exitCode = ok ? 0 : 1;
