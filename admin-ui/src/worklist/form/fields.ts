import { AgreementPartiesField } from '../../agreement/form/AgreementPartiesField';
import { InstalmentsField } from '../../agreement/form/InstalmentsField';
import { PerformanceCheckField } from '../../agreement/form/PerformanceCheckField';

/** What a form may name in `x-widget` for a list as a whole. */
export const fields = {
  instalments: InstalmentsField,
  'agreement-parties': AgreementPartiesField,
  'performance-check': PerformanceCheckField,
};
