import type { PictureFile } from '../../domain/commentary/model';

/** The lead picture of a text. */
export const Hero = ({ picture }: { picture: PictureFile | null }) =>
  picture && (
    <figure className="hero">
      <img src={picture.src} alt={picture.alt} width={picture.width} height={picture.height} />
    </figure>
  );
