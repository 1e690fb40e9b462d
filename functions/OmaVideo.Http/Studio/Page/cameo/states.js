// What a guest's video is at, in the Studio's own words for it.

const names = { pending: "queued", processing: "rendering" };

export const stateOf = ({ status }) => names[status] ?? status;

export const isMoving = ({ status }) => status in names;
