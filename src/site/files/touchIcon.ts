/**
 * The mark of `icon.ts` on paper, as a PNG of 180 pixels for who keeps the site among the apps of a telephone: it is shown
 * without its ground. Drawn once from it; a test tells when the two differ.
 */
export const touchIcon = Buffer.from(
  [
    'iVBORw0KGgoAAAANSUhEUgAAALQAAAC0BAMAAADP4xsBAAAAKlBMVEX9/PicHx+0VlXkxMHlxcLMjYu0V1bw4Nz27uqiLCzq0s+uSEeuSUi6ZGKhbE3z',
    'AAAACXBIWXMAAAsSAAALEgHS3X78AAAA+klEQVRo3u3asQnCQACF4cMQSJsDKy10g6CFYC0IVmaEzKBLpHQGXcARHMGNjCbqBQJGuadE/r+9x1dckSZn',
    'DBERERFRVzos3JbNo21ttGpJj2O3fvMorY0sNDQ09NfowbRs1jzaVMfHD2grGEO/sw7WKjrIRiI6yGIRXcgi+ipr6JssoUtZQVeygL7L/umH7J1+yr5p',
    'R/ZNn2MZneroXEeHOjrayWj3sn3TuY4OdbRz2d6/IamOzmM7EdGhTXoiOkqMii6ChoaGhoaGhoaGhoaGhoaG5m8SNDQ09E/oYbsnVScecUBDQ/8DvZ+6',
    'vXhSVTY3RERERERd6QLQOOfAdZ6nOgAAAABJRU5ErkJggg==',
  ].join(''),
  'base64',
);
