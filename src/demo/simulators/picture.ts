import type { Picture } from './simulator.js';

/** One pixel: small, and a picture to everything that looks inside. */
const pixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';

export const picture: Picture = {
  fileName: 'the-jacket.png',
  contentType: 'image/png',
  content: Buffer.from(pixel, 'base64'),
};
