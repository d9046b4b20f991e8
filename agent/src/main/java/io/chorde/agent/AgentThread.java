package io.chorde.agent;

import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;

/**
 * The agent's own thread. It is started with the agent, by the thread that starts the JVM: a thread
 * that an application's thread starts inherits its thread locals, its context loader and its
 * rights.
 */
final class AgentThread implements ThreadFactory {

  private AgentThread() {}

  static ScheduledThreadPoolExecutor start() {
    ScheduledThreadPoolExecutor executor = new ScheduledThreadPoolExecutor(1, new AgentThread());
    executor.prestartAllCoreThreads();
    return executor;
  }

  @Override
  public Thread newThread(Runnable work) {
    Thread thread = new Thread(work, "chorde-agent");
    thread.setDaemon(true);
    thread.setContextClassLoader(AgentThread.class.getClassLoader());
    return thread;
  }
}
