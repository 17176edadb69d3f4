/** Names on a wall's map stand whole or not at all: one that the edge would cut goes to the other side, or goes. */
import { project, type Camera, type Size } from '../../../core/place/mercator.ts';
import { nameSpot, type Mark, type Scene } from '../../../shared/map/scene.ts';

interface Look {
  camera: Camera;
  size: Size;
  /** pixels of the names of places */
  type: number;
}

/** Of a letter, of bold type: a little more than the mean, so that no name is taken for shorter than it is. */
const letterWidth = 0.62;
/** Where names break, and what stands between a dot and its name; in heights of type. */
const [breaksAt, gap] = [10, 1.1];

/** Half the height and the whole width of a name, pixels. */
function extentOf(name: string, type: number): { width: number; halfHeight: number } {
  const width = name.length * letterWidth * type;
  const rows = Math.ceil(width / (breaksAt * type));
  return { width: Math.min(width, breaksAt * type), halfHeight: (rows * 1.2 * type) / 2 };
}

function sidesOf(mark: Mark, { camera, size, type }: Look): { right: boolean; left: boolean } {
  const { name = '' } = mark.properties;
  const { x, y } = project(camera, size, nameSpot(mark));
  const { width, halfHeight } = extentOf(name, type);
  const isWithin = y - halfHeight > 0 && y + halfHeight < size.height;
  return {
    right: isWithin && x > 0 && x + gap * type + width < size.width,
    left: isWithin && x < size.width && x - gap * type - width > 0,
  };
}

const unnamed = (mark: Mark): Mark => {
  const { name: _, ...properties } = mark.properties;
  return { ...mark, properties };
};

/** The scene with every name clear of the edges. */
export function clearOfEdges(scene: Scene, look: Look): Scene {
  return {
    ground: scene.ground,
    // beside a dot that is not lit, MapLibre chooses the side, and knows no edge
    places: scene.places.map((mark) => {
      const { right, left } = sidesOf(mark, look);
      return mark.geometry.type === 'Point' && right && left ? mark : unnamed(mark);
    }),
    lit: scene.lit.map((mark) => {
      const { right, left } = sidesOf(mark, look);
      if (right || mark.properties.name === undefined) return mark;
      return left && mark.geometry.type === 'Point'
        ? { ...mark, properties: { ...mark.properties, nameLeft: true } }
        : unnamed(mark);
    }),
  };
}

/** The camera, from as far away as it takes for the points that are lit to be seen with their names. */
export function withRoom(scene: Scene, { camera, size, type }: Look): Camera {
  const points = scene.lit.filter(({ geometry }) => geometry.type === 'Point');
  for (let zoom = camera.zoom; zoom > camera.zoom - 1; zoom -= 0.1) {
    const look = { camera: { ...camera, zoom }, size, type };
    const isWhole = points.every((mark) => {
      const { right, left } = sidesOf(mark, look);
      return right || left;
    });
    if (isWhole) return look.camera;
  }
  return camera;
}
