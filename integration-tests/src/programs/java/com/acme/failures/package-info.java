/** Methods that fail, where a rule says what callers get then. */
package com.acme.failures;
