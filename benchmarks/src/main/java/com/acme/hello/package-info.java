/** The shortest application there is, for measuring what starts around it. */
package com.acme.hello;
