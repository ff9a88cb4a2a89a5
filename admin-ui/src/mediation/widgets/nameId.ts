import type { WidgetProps } from '@rjsf/utils';
import type { AskedParty } from '../types';

/** The element that says whose row it is. */
export const nameId = (widget: WidgetProps, party: AskedParty) => `${widget.id}-${party.id}`;
