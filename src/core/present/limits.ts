/** Most options a question can have on a wall, and most teams: one digit key each. */
export const most = 8;
