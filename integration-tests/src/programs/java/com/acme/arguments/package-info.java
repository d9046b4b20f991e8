/** Methods whose arguments differ, change, or only seem to be the same. */
package com.acme.arguments;
