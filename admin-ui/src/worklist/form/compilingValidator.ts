/** Stands where RJSF's helper for its own tests imports a validator that compiles: here there is none. */
export default undefined;
