/**
 * Where to enlarge a picture from, so that a point of it lands in the middle of its frame, as far as its edges allow.
 * @param punt place of the point in % of the picture
 * @param schaal how much it is enlarged
 * @returns the origin in %, 0 to 100
 */
export const middelpunt = (punt: number, schaal: number): number => (schaal <= 1 ? 50 : Math.max(0, Math.min(100, (schaal * punt - 50) / (schaal - 1))));
