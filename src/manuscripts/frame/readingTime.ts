const AMOUNT = String.raw`(?:(?:about|approximately|approx\.?|yaklaşık|ortalama|~|≈)\s*)?\d{1,3}\s*[-‑]?\s*`;
const UNIT = String.raw`(?:min|mins|minute|minutes|dk|dak|dakika)\.?`;
const LABEL = String.raw`(?:estimated\s+|tahmin[iî]\s+|ortalama\s+)?(?:reading\s+time|read\s+time|okuma\s+süres[iİ])\s*:?\s*`;
const AFTER = String.raw`\s*-?(?:(?:lık\s+|da\s+)?(?:read(?:ing)?(?:\s+time)?|to\s+read|okuma(?:\s+süres[iİ])?|okunur))`;

const SHAPES = [`^${AMOUNT}${UNIT}${AFTER}\\.?$`, `^${LABEL}${AMOUNT}${UNIT}$`].map((shape) => new RegExp(shape, 'iu'));

/** Whether a line says only how long reading takes: `3 min read`, `3 dk okuma`, `Okuma süresi: 3 dakika`. */
export const isReadingTime = (line: string): boolean => line.length <= 80 && SHAPES.some((shape) => shape.test(line));
