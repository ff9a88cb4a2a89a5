/** Long enough to read small print, short enough for a line with one bar. */
const LONGEST_SIDE = 2400;
const QUALITY = 0.85;

/** The picture cannot be read here, which happens to HEIC outside Apple's browsers. */
export class UnreadablePhoto extends Error {}

/**
 * A photograph as JPEG, no larger than it need be. What the camera wrote beside the picture, the place
 * above all, is left out. Other files stay as they are.
 */
export async function smallPhoto(file: File): Promise<File> {
  if (!isPhoto(file)) return file;
  const picture = await createImageBitmap(file).catch(() => null);
  if (!picture) throw new UnreadablePhoto();
  const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((give) => canvas.toBlob(give, 'image/jpeg', QUALITY));
  if (!blob) throw new UnreadablePhoto();
  return new File([blob], jpegName(file.name), { type: 'image/jpeg' });
}

const isPhoto = ({ type, name }: File) =>
  type === 'image/jpeg' ||
  type === 'image/heic' ||
  type === 'image/heif' ||
  /\.hei[cf]$/i.test(name);

const jpegName = (name: string) => `${name.replace(/\.[^.]*$/, '')}.jpg`;
