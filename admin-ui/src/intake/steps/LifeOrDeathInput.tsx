import { BooleanInput } from 'react-admin';

/** Asked of the accused alone: it bars who has not defended for three years (法 26). */
export const LifeOrDeathInput = () => (
  <BooleanInput
    className="wide"
    source="lifeOrDeath"
    label="intake.lifeOrDeath"
    helperText="intake.lifeOrDeathHint"
  />
);
