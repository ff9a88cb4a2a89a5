package org.huimin.agreement;

/** How an agreement was made (人民调解法 28); oral ones are written down by the mediator. */
enum AgreementForm {
    WRITTEN,
    ORAL
}
