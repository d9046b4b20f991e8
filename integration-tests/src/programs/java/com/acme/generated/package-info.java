/** Drives classes that no compiler of today makes. They are generated, into this package. */
package com.acme.generated;
