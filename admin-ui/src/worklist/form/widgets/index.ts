import { CommitteeWidget } from '../../../dispatch/CommitteeWidget';
import { TermsWidget } from '../../../agreement/form/TermsWidget';
import { FirmWidget } from '../../../organization/candidates/FirmWidget';
import { LawyerWidget } from '../../../organization/candidates/LawyerWidget';
import { MediatorsWidget } from '../../../mediation/widgets/MediatorsWidget';
import { PartiesTold } from '../../../mediation/widgets/PartiesTold';
import { PartyConsents } from '../../../mediation/widgets/PartyConsents';
import { SessionParties } from '../../../mediation/widgets/SessionParties';
import { AttachmentWidget } from './AttachmentWidget';
import {
  CheckboxesWidget,
  ChoicesWidget,
  ConfirmWidget,
  SelectWidget,
  YesNoWidget,
} from './choices';
import { MoneyWidget, NumberWidget } from './numbers';
import { DateWidget, MomentWidget, TextareaWidget, TextWidget } from './text';

/** What a form may name in `x-widget`, and what its types call for. */
export const widgets = {
  text: TextWidget,
  textarea: TextareaWidget,
  date: DateWidget,
  moment: MomentWidget,
  number: NumberWidget,
  money: MoneyWidget,
  select: SelectWidget,
  choices: ChoicesWidget,
  checkboxes: CheckboxesWidget,
  yesNo: YesNoWidget,
  confirm: ConfirmWidget,
  committee: CommitteeWidget,
  firm: FirmWidget,
  lawyer: LawyerWidget,
  'lawyer-of-firm': LawyerWidget,
  attachment: AttachmentWidget,
  mediators: MediatorsWidget,
  'party-consents': PartyConsents,
  'parties-told': PartiesTold,
  'session-parties': SessionParties,
  'agreement-terms': TermsWidget,
};
