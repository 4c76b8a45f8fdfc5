import { describe, expect, it } from 'vitest';
import * as paths from './paths';

const edition = { language: 'tr', segment: 'yorum', year: 2024, sequence: 7, slug: 'mayinlar' } as const;
const path = paths.editionPath(edition);

describe('paths', () => {
  it.each([
    [paths.homePath('tr'), '/tr'],
    [paths.seriesPath('tr', 'yorum'), '/tr/yorum'],
    [paths.yearPath('tr', 'yorum', 2024), '/tr/yorum/2024'],
    [paths.editionShortPath(edition), '/tr/yorum/2024/7'],
    [path, '/tr/yorum/2024/7/mayinlar'],
    [paths.sideBySidePath(path, 'en'), '/tr/yorum/2024/7/mayinlar/en'],
    [paths.exportPath(path, 'csl.json'), '/tr/yorum/2024/7/mayinlar.csl.json'],
    [paths.topicPath('tr', 'sinir'), '/tr/konu/sinir'],
    [paths.topicPath('en', 'border'), '/en/topic/border'],
    [paths.personPath('tr', 'ada-su'), '/tr/kisi/ada-su'],
    [paths.personPath('en', 'ada-su'), '/en/person/ada-su'],
    [paths.feedPath(paths.homePath('tr'), 'xml'), '/tr/feed.xml'],
    [paths.feedPath(paths.seriesPath('en', 'commentary'), 'json'), '/en/commentary/feed.json'],
    [paths.noteAnchor('k7m2q'), 'n-k7m2q'],
    [paths.callAnchor('k7m2q', 2), 'r-k7m2q-2'],
    [paths.absoluteUrl('https://example.org/', path), 'https://example.org/tr/yorum/2024/7/mayinlar'],
    [paths.absoluteUrl('https://example.org', '/'), 'https://example.org/'],
  ])('%s', (made, expected) => {
    expect(made).toBe(expected);
  });
});
