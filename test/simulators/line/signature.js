const { createHmac } = require('node:crypto');

/** `x-line-signature` of raw bytes. */
const signatureOf = (secret, body) => createHmac('sha256', secret).update(body).digest('base64');

module.exports = { signatureOf };
