"""The unlock page: who opens which store on this machine, and the first start of a laptop."""
