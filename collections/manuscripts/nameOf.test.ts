import { describe, expect, it } from 'vitest';
import { formatOf } from './formats';
import { nameOf } from './nameOf';

describe('the name of a file', () => {
  it.each([
    ['Fener Haritaları.docx', 'Fener Haritaları.docx'],
    ['/srv/papers/fener.txt', 'fener.txt'],
    ['C:\\Users\\someone\\fener.txt', 'fener.txt'],
    ['../../etc/passwd', 'passwd'],
    ['fener\u202Excod.exe', 'fenerxcod.exe'],
    ['fe\r\nner\0.txt', 'fener.txt'],
    ['half\ud83d.txt', 'half\ufffd.txt'],
  ])('%j is told as %j', (path, name) => {
    expect(nameOf(path)).toBe(name);
  });

  it('keeps its end where it is too long', () => {
    const name = nameOf(`${'ğ'.repeat(400)}.docx`);
    expect([...name]).toHaveLength(200);
    expect(name).toMatch(/\.docx$/);
  });
});

describe('the format of a file', () => {
  it.each([
    ['a.DOCX', 'docx', 'docx'],
    ['a.htm', 'html', 'htm'],
    ['a.Markdown', 'markdown', 'markdown'],
    ['a.text', 'text', 'txt'],
    ['a.docx.exe', 'text', 'txt'],
    ['a', 'text', 'txt'],
    ['a.constructor', 'text', 'txt'],
  ])('%s is %s, kept as .%s', (name, format, extension) => {
    expect(formatOf(name)).toMatchObject({ format, extension });
  });
});
