import { ApplicantInputs } from '../people/ApplicantInputs';
import { RepresentativeInputs } from '../people/RepresentativeInputs';
import { PrivacySheet } from '../told/PrivacySheet';

/** Who asks for aid; before anything is written down they are told what becomes of it. */
export const ApplicantStep = () => (
  <>
    <PrivacySheet />
    <ApplicantInputs />
    <RepresentativeInputs />
  </>
);
