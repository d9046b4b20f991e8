package io.chorde.agent.boot;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A tool of the JDK")
class JdkToolTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdk.compiler/com.sun.tools.javac.Main -d classes Foo.java",
        "jdk.compiler/com.sun.tools.javac.Main",
        "jdk.jcmd/sun.tools.jps.Jps -l",
        "jdk.jcmd/sun.tools.jstack.JStack 17",
        "jdk.jartool/sun.tools.jar.Main cf a.jar b",
        "jdk.javadoc/jdk.javadoc.internal.tool.Main Foo.java",
        "jdk.jshell/jdk.internal.jshell.tool.JShellToolProvider",
        "java.base/sun.security.tools.keytool.Main -list",
        "java.rmi/sun.rmi.registry.RegistryImpl"
      })
  void isKnownByItsModule(String command) {
    assertTrue(JdkTool.isTool(command));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "com.sun.tools.javac.Main -d classes Foo.java",
        "sun.tools.jps.Jps -l",
        "sun.tools.jar.Main cf a.jar b",
        "sun.security.tools.keytool.Main -list",
        "sun.rmi.registry.RegistryImpl",
        "sun.jvm.hotspot.HSDB 17"
      })
  void isKnownByItsPackageOnJava8(String command) {
    assertTrue(JdkTool.isTool(command));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdk.compiler/com.sun.tools.javac.launcher.Main Foo.java",
        "jdk.compiler/com.sun.tools.javac.launcher.SourceLauncher Foo.java"
      })
  void isNotTheLauncherOfAProgramInSource(String command) {
    assertFalse(JdkTool.isTool(command));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "com.acme.shop.Main",
        "com.acme.shop.Main jdk.compiler/com.sun.tools.javac.Main",
        "com.acme.shop/com.acme.shop.Main --port 8080",
        "legacy.jar",
        "/opt/shop/legacy.jar start",
        "lib/legacy.jar",
        "Main",
        ""
      })
  void isNotAnApplication(String command) {
    assertFalse(JdkTool.isTool(command));
  }

  @Test
  void isNotAJvmThatDoesNotSayWhatItRuns() {
    assertFalse(JdkTool.isTool(null));
  }

  @Test
  void isNoToolWhereItsJarIsInAFolderNamedLikeAModule() {
    assertFalse(JdkTool.isTool("jdk.apps/app.jar"));
    assertFalse(JdkTool.isTool("java.services/app.jar run"));
  }
}
