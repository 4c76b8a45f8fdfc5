import { isWebAddress } from '../../domain/lexical/href';
import { openParcel, PARCEL_TYPE, parcelIn, type Parcel } from './parcel';

/** What a clipboard offers of one thing. */
export type Flavours = { parcel: Parcel | undefined; html: string; text: string; hasFiles: boolean };

type Offered = Pick<DataTransfer, 'getData' | 'files'>;

export const readFlavours = (data: Offered): Flavours => {
  const html = data.getData('text/html');
  return {
    parcel: openParcel(data.getData(PARCEL_TYPE)) ?? openParcel(parcelIn(html)),
    html,
    text: data.getData('text/plain').replace(/\r\n?/g, '\n').replace(/\n+$/, ''),
    hasFiles: data.files.length > 0,
  };
};

/** What is done with what is pasted. `editor`: the editor itself knows best. */
export type Way = 'parcel' | 'words' | 'read' | 'pictures' | 'editor';

const TYPED_NUMBER = /\[\d{1,4}\]/;

/**
 * How something is pasted: ours at once; words of one line at once; everything else is read by the server.
 * @param isPlain the editor pressed the keys for words alone.
 * @param isOverWords there are marked words, which an address pasted over them makes a link.
 */
export const wayOf = ({ parcel, html, text, hasFiles }: Flavours, isPlain: boolean, isOverWords: boolean): Way => {
  if (isPlain && text !== '') return 'words';
  if (parcel) return 'parcel';
  if (isOverWords && isWebAddress(text)) return 'editor';
  if (html.trim() !== '') return 'read';
  if (text !== '') return text.includes('\n') || TYPED_NUMBER.test(text) ? 'read' : 'words';
  return hasFiles ? 'pictures' : 'editor';
};
