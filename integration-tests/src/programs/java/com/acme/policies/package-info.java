/** Methods whose rules say more than how long. */
package com.acme.policies;
