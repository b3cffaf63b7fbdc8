"""A runner for tests that does the work at once, on the calling thread, with the same answers in the same order."""

from app.ui.kit.runner import Job, Lane, Runner


class ImmediateRunner(Runner):
    """The runner of a sitting without threads."""

    def _send(self, lane: Lane, job: Job) -> None:
        if self._is_closed:
            return
        job.run()
        self._answer(job)
