package io.chorde.it.startup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.acme.startup.Loaders;
import com.acme.startup.Unloaded;
import io.chorde.it.harness.EachJdk;
import io.chorde.it.harness.Jdk;
import io.chorde.it.harness.Jvm;
import io.chorde.it.harness.Run;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;

@DisplayName("A class loader that knows nothing but its own classes can be woven into")
@EachJdk
final class LoadersIT {

  @Parameter private Jdk jdk;

  @Test
  @DisplayName("the class of each loader has values of its own")
  void eachLoaderItsOwn() {
    Run run =
        Jvm.on(jdk)
            .program(Loaders.class)
            .rule("isolated", "com.acme.startup.Isolated#counted(String)", "receiver: shared")
            .run();
    assertEquals("[one 1, two 1, one 1, two 1]", run.said("isolated"), run::toString);
    assertEquals("[true, null]", run.said("loaders"), run::toString);
    assertEquals(2, run.hits("isolated"), run::toString);
  }

  @Test
  @DisplayName("and goes, with all that was cached for it, when the application lets it go")
  void goes() {
    Run run =
        Jvm.on(jdk)
            .program(Unloaded.class)
            .rule("isolated", "com.acme.startup.Isolated#counted(String)", "receiver: shared")
            .run();
    assertEquals("[20]", run.said("gone"), run::toString);
    assertEquals(20, run.hits("isolated"), run::toString);
  }
}
