/** Ids are names that the office would use; their first word says what kind of thing they name. */
const KINDS = [
  ["bpmn:Activity", "Activity"],
  ["bpmn:StartEvent", "StartEvent"],
  ["bpmn:EndEvent", "EndEvent"],
  ["bpmn:Event", "Event"],
  ["bpmn:Gateway", "Gateway"],
  ["bpmn:SequenceFlow", "Flow"],
  ["bpmn:Message", "Message"],
  ["bpmn:Error", "Error"],
];

module.exports = () => ({
  check(node, reporter) {
    const kind = KINDS.find(([type]) => node.$instanceOf(type));
    if (kind && !new RegExp(`^${kind[1]}_[A-Z][A-Za-z0-9]*$`).test(node.id)) {
      reporter.report(node.id, `Id should be ${kind[1]}_BusinessName`);
    }
  },
});
