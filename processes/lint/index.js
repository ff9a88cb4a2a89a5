module.exports = {
  configs: { recommended: { rules: { "element-id": "error" } } },
  rules: { "element-id": "./rules/element-id" },
};
