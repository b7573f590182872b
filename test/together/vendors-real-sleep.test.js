const { gather } = require('./gather');

gather(__filename);
