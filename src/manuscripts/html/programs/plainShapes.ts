import type { Root } from 'hast';
import { comments } from './comments';
import { headings } from './headings';
import { lists } from './lists';
import { ownPlaces } from './ownPlaces';
import type { Shape, Told } from './shape';
import { trackedChanges } from './trackedChanges';
import { wiki } from './wiki';

const SHAPES: Shape[] = [ownPlaces, wiki, comments, trackedChanges, headings, lists];

/** Brings what only one program writes into the shapes of any page. Gives what was taken out although it has words. */
export const plainShapes = (root: Root): Told[] => SHAPES.flatMap((shape) => shape(root));
