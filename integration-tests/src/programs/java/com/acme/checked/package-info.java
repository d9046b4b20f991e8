/** Classes that rules are checked against, and that nobody may load for it. */
package com.acme.checked;
