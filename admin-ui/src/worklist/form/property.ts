interface Label {
  zh: string;
  en: string;
}

/** One property of a form, with what Huimin adds to JSON Schema. */
export interface Property {
  type?: string;
  title?: string;
  description?: string;
  format?: string;
  enum?: string[];
  const?: unknown;
  default?: unknown;
  items?: Property;
  properties?: Record<string, Property>;
  minItems?: number;
  maxLength?: number;
  uniqueItems?: boolean;
  'x-title-en'?: string;
  'x-description-en'?: string;
  'x-labels'?: Record<string, Label>;
  'x-widget'?: string;
  'x-fact'?: string;
}
