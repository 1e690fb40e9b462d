// The pictures of a storyboard as they were when they were seen, so that before and after can be laid side by side.

import { picture } from "../wire/media.js";

export function gallery(signal) {
  const shown = new Map();
  const place = (revision, number) => `${revision}/${number}`;
  return {
    /** The address of a scene's picture in a revision; fetched only while that revision is the present one. */
    of(revision, scene) {
      const at = place(revision, scene.number);
      if (!shown.has(at)) shown.set(at, picture(scene.image_url, signal).catch(problem => { shown.delete(at); throw problem; }));
      return shown.get(at);
    },
    known: (revision, number) => shown.get(place(revision, number)) ?? null,
    /** A scene that only moved has the picture it had. */
    carry(from, number, to, now) {
      const had = shown.get(place(from, number));
      if (had) shown.set(place(to, now), had);
    },
  };
}
